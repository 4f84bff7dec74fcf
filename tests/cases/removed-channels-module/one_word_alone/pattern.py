from channels.routing import route_pattern_match  # want: CHN305
