from channels import Channel, include, route, route_class


def serve(message):
    return route(message), include, route_class, Channel
