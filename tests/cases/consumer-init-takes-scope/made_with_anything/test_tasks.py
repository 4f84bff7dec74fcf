from unittest.mock import MagicMock

from tasks import Feed, Mailer, Thumbnails


def test_thumbnails():
    consumer = Thumbnails("test")  # want: CHN104:15-33 inference "Thumbnails(...) takes nothing since Channels 3: use Thumbnails()"
    consumer.make({})
    Thumbnails(None).make({})  # want: CHN104
    Thumbnails(MagicMock(), 1).make({})  # want: CHN104
    Feed("test").connect()  # want: CHN104


def test_mailer():
    assert Mailer("mail.example.org").server == "mail.example.org"
    assert Mailer().server == "localhost"
    Thumbnails().make({})


def test_helper(make=Thumbnails):
    make().make({})
