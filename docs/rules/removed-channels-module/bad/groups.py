from channels import Group  # [removed-channels-module]


def announce(text):
    Group("chat").send({"text": text})
