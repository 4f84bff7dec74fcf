import unittest

from channels.routing import URLRouter


class RouterTest(unittest.TestCase):
    def test_takes_all(self):
        router = URLRouter([])
        try:
            router({"type": "websocket"})
        except TypeError:
            pass
        else:
            self.fail("takes the scope alone")
