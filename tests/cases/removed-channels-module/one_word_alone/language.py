from channels.auth import LANGUAGE_SESSION_KEY  # want: CHN305
