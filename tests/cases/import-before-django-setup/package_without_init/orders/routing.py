from . import consumers

websocket_urlpatterns = []
