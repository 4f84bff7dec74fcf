def plain(scope, receive, send):  # want: CHN108
    return send({})


application = plain
