ASGI_APPLICATION = "mysite.routing.websocket_urlpatterns"  # want: CHN112:19-57 inference "ASGI_APPLICATION names a list of routes, mysite.routing.websocket_urlpatterns: name the router in asgi.py"
