import channels.routing

app = channels.routing.get_default_application()  # want: CHN304
