import pytest

from chat.consumers import NewsConsumer


@pytest.fixture(name="application")
def news_application():
    return NewsConsumer


@pytest.fixture
def wrapped(application):
    yield application
