from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

first = {"websocket": URLRouter([])}
first.update({"http": get_asgi_application()})
application = ProtocolTypeRouter(first)

second = {"websocket": URLRouter([])}
second.update(http=get_asgi_application())
second_application = ProtocolTypeRouter(second)

third = dict(websocket=URLRouter([]))
third.setdefault("http", get_asgi_application())
third_application = ProtocolTypeRouter(third)

fourth = {}
alias = fourth
alias["http"] = get_asgi_application()
fourth_application = ProtocolTypeRouter(fourth)
