def staff_only(inner):
    async def middleware(scope, receive, send):
        if not scope["user"].is_staff:
            return  # want: CHN804
        await inner(scope, receive, send)

    return middleware


def with_room(get_response):
    async def application(scope, receive, send):
        with open("rooms") as rooms:
            known = rooms.read().split()
            if scope["path"] not in known:
                return  # want: CHN804
        try:
            await get_response(scope, receive, send)
        finally:
            print("left")

    return application
