import os

if os.environ.get("OWN"):
    import compat as routing
else:
    from channels import routing

match = routing.route_pattern_match  # want: CHN305
