import os

from django.core.asgi import get_asgi_application

from shop import lines  # want: CHN110 "shop.lines -> shop.base; import"
from shop import nested  # want: CHN110:0-23 inference "models are imported before get_asgi_application(): shop.nested; import it below"
from shop import places  # want: CHN110

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_asgi_application()
