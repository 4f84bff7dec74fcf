from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

django_application = get_asgi_application()

from chat.routing import urlpatterns as chat_urlpatterns  # noqa: E402

urlpatterns = chat_urlpatterns
application = ProtocolTypeRouter({"http": django_application, "websocket": URLRouter(urlpatterns)})
