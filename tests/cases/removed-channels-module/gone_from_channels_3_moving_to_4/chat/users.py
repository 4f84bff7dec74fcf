from channels.auth import AnonymousUser, get_user  # want: CHN305


async def user_of(scope):
    return await get_user(scope) or AnonymousUser()
