def tracing(inner):
    async def traced(scope, rec, send):
        inner(scope, rec, send)  # want: CHN204

    return traced
