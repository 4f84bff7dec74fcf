from channels.testing import HttpCommunicator


async def test_page(application):
    page = HttpCommunicator(application, "GET", "/")
    page.get_response()  # want: CHN206
