from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter(application_mapping={"websocket": URLRouter([])})  # want: CHN301

protocols = {"websocket": URLRouter([])}
again = ProtocolTypeRouter(  # want: CHN301:8-+2:1 high 'ProtocolTypeRouter has no "http" application: add "http": get_asgi_application()'
    application_mapping=protocols,
)
