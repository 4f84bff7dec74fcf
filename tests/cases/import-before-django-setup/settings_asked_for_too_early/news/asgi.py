import os

from django.core.asgi import get_asgi_application

from news.feeds import Feed  # want: CHN110 "news.feeds -> django_settings.NEWS_LIMIT"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_asgi_application()
