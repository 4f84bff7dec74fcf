route_pattern_match = None
