def with_region(inner):
    return lambda scope: inner(dict(scope, region="eu"))  # want: CHN103 "this lambda"


def with_language(application):
    return lambda scope, receive, send: application({**scope, "language": "en"}, receive, send)
