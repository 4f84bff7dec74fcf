def define(maybe_cls=None):
    return maybe_cls
