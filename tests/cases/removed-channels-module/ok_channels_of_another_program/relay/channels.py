def route(message):
    return message["to"]


include = route_class = Channel = route
