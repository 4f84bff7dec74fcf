import django
from channels.routing import get_default_application as load
from starlette.applications import Starlette
from starlette.routing import Mount

django.setup()
inner = load()  # want: CHN304
application = Starlette(routes=[Mount("/", inner)])
