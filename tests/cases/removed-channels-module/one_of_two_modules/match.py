from django.conf import settings

if settings.OWN_ROUTING:
    from gateway import routing
else:
    from channels import routing

match = routing.route_pattern_match  # want: CHN305:8-35 inference "channels.routing.route_pattern_match is gone from Channels 4: use route.pattern.match(path)"
