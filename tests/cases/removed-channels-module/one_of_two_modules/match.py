from django.conf import settings

if settings.OWN_ROUTING:
    from gateway import routing
else:
    from channels import routing

match = routing.route_pattern_match  # want: CHN305
