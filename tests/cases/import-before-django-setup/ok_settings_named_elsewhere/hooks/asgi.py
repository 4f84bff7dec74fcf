import os

from django.core.asgi import get_asgi_application

from hooks.registry import hooks

for hook in hooks():
    hook.setup()

application = get_asgi_application()
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
