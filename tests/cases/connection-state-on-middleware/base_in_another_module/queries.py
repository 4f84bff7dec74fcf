def find():
    raise NotImplementedError
