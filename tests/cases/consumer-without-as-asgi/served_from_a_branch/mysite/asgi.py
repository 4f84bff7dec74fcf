import os

from channels.auth import AuthMiddlewareStack

from .consumers import ChatConsumer, QuietConsumer

if os.environ.get("QUIET"):
    application = QuietConsumer  # want: CHN101
else:
    try:
        application = AuthMiddlewareStack(ChatConsumer)  # want: CHN101
    except RuntimeError:
        application: object = ChatConsumer  # want: CHN101

if __name__ == "__main__":
    application = ChatConsumer
