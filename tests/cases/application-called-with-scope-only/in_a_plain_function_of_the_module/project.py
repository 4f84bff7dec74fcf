from channels.routing import URLRouter

application = URLRouter([])


def start(scope):
    return application(scope)  # want: CHN107:11-29 high "application is called with the scope alone: use application(scope, receive, send)"
