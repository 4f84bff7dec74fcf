from shop import routing

websocket_urlpatterns = [*routing.websocket_urlpatterns]
