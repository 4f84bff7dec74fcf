from channels.routing import ProtocolTypeRouter

EMPTY = dict()


def test_router():
    router = ProtocolTypeRouter(EMPTY)  # want: CHN301
    assert router.application_mapping is EMPTY
