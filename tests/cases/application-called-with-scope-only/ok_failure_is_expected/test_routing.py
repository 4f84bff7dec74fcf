import unittest

import pytest
from channels.routing import URLRouter


def test_takes_all():
    router = URLRouter([])
    with pytest.raises(TypeError):
        router({"type": "websocket"})


class RouterTest(unittest.TestCase):
    def test_takes_all(self):
        scope = {"type": "websocket"}
        with self.subTest("one"), self.assertRaises(TypeError):
            URLRouter([])(scope)
