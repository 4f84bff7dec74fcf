models = []
routing = None
