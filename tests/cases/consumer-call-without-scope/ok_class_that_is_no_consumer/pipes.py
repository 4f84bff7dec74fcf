class Pipe:
    """Copies what one side of a socket sends to the other."""

    async def __call__(self, receive, send):
        while True:
            message = await receive()
            if message["type"] == "close":
                break
            await send(message)
