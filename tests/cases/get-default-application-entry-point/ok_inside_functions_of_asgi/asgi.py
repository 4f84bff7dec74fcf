import uvicorn
from channels.routing import get_default_application
from django.core.asgi import get_asgi_application

application = get_asgi_application()


def names():
    loaded = get_default_application()
    return sorted(loaded.application_mapping)


class Server:
    application = get_default_application()


print(get_default_application())

if __name__ == "__main__":
    served = get_default_application()
    uvicorn.run(served)
