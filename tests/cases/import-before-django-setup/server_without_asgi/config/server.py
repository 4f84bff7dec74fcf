import django
from channels.routing import URLRouter

from shop import routing  # want: CHN110 "before django.setup()"

django.setup()
application = URLRouter(routing.websocket_urlpatterns)
