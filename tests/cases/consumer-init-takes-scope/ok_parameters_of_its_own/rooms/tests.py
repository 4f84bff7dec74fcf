from .consumers import ReportConsumer, RoomConsumer


def test_room():
    assert RoomConsumer("lobby").room == "lobby"
    assert RoomConsumer(room="lobby").room == "lobby"


def test_report():
    consumer = ReportConsumer({"format": "csv"}, title="Sales")
    assert consumer.options == {"format": "csv"}
