from channels.hacks import monkeypatch_django  # want: CHN305 "channels.hacks.monkeypatch_django is gone from Channels 4"
