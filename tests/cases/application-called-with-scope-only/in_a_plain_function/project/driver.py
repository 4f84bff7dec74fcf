from project.routing import application


def start(scope):
    return application(scope)  # want: CHN107:11-29 inference "application is called with the scope alone: use application(scope, receive, send)"
