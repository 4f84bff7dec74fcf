from channels import routing


def route_pattern_match(route, path):
    return route.pattern.match(path)


routing.route_pattern_match = route_pattern_match
