import django
from channels.routing import get_default_application as load
from starlette.applications import Starlette
from starlette.routing import Mount

django.setup()
inner = load()  # want: CHN304:8-14 high "use ProtocolTypeRouter with get_asgi_application() in asgi.py"
application = Starlette(routes=[Mount("/", inner)])
