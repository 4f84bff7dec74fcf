def matches(route, path):
    return route.pattern.match(path) is not None
