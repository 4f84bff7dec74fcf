class PathFilter:
    def __init__(self, predicate):
        self.predicate = predicate

    def __call__(self, scope):
        return self.predicate(scope["path"])


class CachedUser:
    def __init__(self, load):
        self.load = load
        self.users = {}

    def __call__(self, scope):
        key = scope["session"].session_key
        if key not in self.users:
            self.users[key] = self.load(key)
        return self.users[key]


def by_header(getter):
    def header(scope):
        return getter(dict(scope["headers"]))

    return header


by_client = lambda lookup: lambda scope: lookup(scope["client"][0])
