async def get_user(scope):
    return scope["query_string"]
