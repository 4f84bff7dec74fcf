from channels.http import AsgiHandler  # want: CHN302:26-37 high "use django.core.asgi.get_asgi_application()"
from channels.routing import AsgiHandler as RoutingHandler  # want: CHN302
from channels.staticfiles import AsgiHandler as StaticHandler  # want: CHN302
