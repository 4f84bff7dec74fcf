from . import base, names

PROJECT = base.PROJECT
ASGI_APPLICATION = PROJECT + ".routing.application"  # want: CHN901
if base.LOCAL:
    ASGI_APPLICATION = base.ASGI or "chat.local.application"  # want: CHN901 "leads to chat.local"
if base.DEBUG:
    ASGI_APPLICATION = "%s.routing.application" % PROJECT  # want: CHN901
elif base.TRACE:
    ASGI_APPLICATION = "{}.routing.traced".format(PROJECT)  # want: CHN901
else:
    ASGI_APPLICATION = WSGI_APPLICATION = names.ROUTER  # want: CHN901:42-54 inference "by convention, the application is in asgi.py"
