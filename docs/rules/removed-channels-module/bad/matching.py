from channels.routing import route_pattern_match  # [removed-channels-module]


def matches(route, path):
    return route_pattern_match(route, path) is not None
