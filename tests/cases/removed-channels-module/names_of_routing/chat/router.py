from channels.routing import URLRouter, route_pattern_match  # want: CHN305
from channels.routing import guarantee_single_callable as single  # want: CHN305 "use asgiref.compatibility.guarantee_single_callable"


class Router(URLRouter):
    async def __call__(self, scope, receive, send):
        for route in self.routes:
            match = route_pattern_match(route, scope["path"])
            if match:
                return await single(route.callback)(scope, receive, send)
        raise ValueError("No route found")
