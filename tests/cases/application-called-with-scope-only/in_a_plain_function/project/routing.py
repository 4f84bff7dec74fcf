from channels.routing import URLRouter

application = URLRouter([])
