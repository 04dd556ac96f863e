#!/usr/bin/python3
"""A window of WebKitGTK, as large as a phone, that WebDriver drives. Unlike WebKitGTK's own browser it keeps its profile under automation."""

import argparse

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--profile", required=True, help="folder of what sites store")
parser.add_argument("--downloads", required=True, help="folder for downloads")
parser.add_argument("--private", action="store_true", help="nothing is read from the profile, nothing stored in it")
parser.add_argument("--without", choices=["storage", "wasm"], help="what this browser does not have")
options = parser.parse_args()

if options.private:
    data = WebKit2.WebsiteDataManager.new_ephemeral()
else:
    data = WebKit2.WebsiteDataManager(base_data_directory=f"{options.profile}/data", base_cache_directory=f"{options.profile}/cache")

settings = WebKit2.Settings()
settings.set_enable_media_stream(True)
settings.set_enable_mock_capture_devices(True)
content = WebKit2.UserContentManager()
if options.without == "storage":
    features = WebKit2.Settings.get_all_features()
    for feature in (features.get(at) for at in range(features.get_length())):
        if feature.get_identifier() in ("IndexedDBAPI", "LocalStorage"):
            settings.set_feature_enabled(feature, False)
if options.without == "wasm":
    everywhere, start = WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START
    content.add_script(WebKit2.UserScript("delete globalThis.WebAssembly", everywhere, start, None, None))

context = WebKit2.WebContext(website_data_manager=data)
context.set_automation_allowed(True)
context.set_preferred_languages(["nl-NL"])
view = WebKit2.WebView(web_context=context, settings=settings, user_content_manager=content, is_controlled_by_automation=True)


def on_automation(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("WebKit")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", lambda _session: view)


def on_download(_context, download):
    def choose(download, name):
        download.set_destination(f"file://{options.downloads}/{name}")
        return True

    download.connect("decide-destination", choose)


def on_permission(_view, request):
    request.allow()
    return True


context.connect("automation-started", on_automation)
context.connect("download-started", on_download)
view.connect("permission-request", on_permission)
view.connect("close", lambda _view: Gtk.main_quit())
window = Gtk.Window(default_width=360, default_height=740)
window.add(view)
window.show_all()
Gtk.main()
