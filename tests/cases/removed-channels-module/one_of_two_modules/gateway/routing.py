def route_pattern_match(route, path):
    return route.pattern.match(path)
